import type { APIRoute } from 'astro';
import type { Citable } from '../../citing/citable.ts';
import { theCitables } from '../../citing/citables.ts';
import { fileAddress } from '../../citing/fileAddress.ts';
import { files } from '../../citing/files.ts';

export const getStaticPaths = () =>
  [...theCitables()].flatMap(([address, citable]) =>
    Object.keys(files).map((ending) => ({
      params: { file: fileAddress(address, ending).replace('/cite/', '') },
      props: { citable, ending },
    })),
  );

/** The reference of anything that can be cited, as a file. */
export const GET: APIRoute<{ citable: Citable; ending: string }> = ({ props }) => {
  const file = files[props.ending];
  if (!file) throw new Error(`references do not come as ${props.ending}`);
  return new Response(file.write(props.citable), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });
};
