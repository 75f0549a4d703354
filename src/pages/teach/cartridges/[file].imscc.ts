import type { APIRoute } from 'astro';
import { cartridge } from '../../../teach/cartridge/cartridge.ts';
import type { Course } from '../../../teach/cartridge/course.ts';
import { pack } from '../../../teach/cartridge/pack.ts';
import type { Version } from '../../../teach/cartridge/versions.ts';
import { courses } from '../../../teach/courses.ts';
import { siteBase } from '../../../teach/siteBase.ts';

export const getStaticPaths = async () =>
  (await courses(siteBase())).flatMap((course) =>
    (['1.1', '1.3'] as const).map((version) => ({
      params: { file: version === '1.1' ? course.id : `${course.id}-cc13` },
      props: { course, version },
    })),
  );

interface Props {
  course: Course;
  version: Version;
}

/** A course for a learning platform: Common Cartridge 1.1, and 1.3 under the same name with `-cc13`. */
export const GET: APIRoute<Props> = ({ props: { course, version } }) =>
  new Response(pack(cartridge(course, version)), {
    headers: { 'Content-Type': 'application/zip' },
  });
