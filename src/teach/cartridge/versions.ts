/** The versions of Common Cartridge that are written; most platforms read 1.1, some ask for 1.3. */
export type Version = '1.1' | '1.3';

/** What differs between them: one table of strings. */
export interface Shapes {
  readonly schemaVersion: string;
  readonly manifest: string;
  readonly manifestSchema: string;
  readonly lom: string;
  readonly lomSchema: string;
  readonly webLink: string;
  readonly webLinkType: string;
  readonly quizType: string;
}

const IMS = 'http://www.imsglobal.org';

const shapesOf = (v: string, schemaVersion: string): Shapes => ({
  schemaVersion,
  manifest: `${IMS}/xsd/imscc${v}/imscp_v1p1`,
  manifestSchema: `${IMS}/profile/cc/cc${v}/cc${v}_imscp_v1p2_v1p0.xsd`,
  lom: `http://ltsc.ieee.org/xsd/imscc${v}/LOM/manifest`,
  lomSchema: `${IMS}/profile/cc/cc${v}/LOM/cc${v}_lommanifest_v1p0.xsd`,
  webLink: `${IMS}/xsd/imscc${v}/imswl_${v}`,
  webLinkType: `imswl_xml${v}`,
  quizType: `imsqti_xmlv1p2/imscc_xml${v}/assessment`,
});

export const versions: Readonly<Record<Version, Shapes>> = {
  '1.1': shapesOf('v1p1', '1.1.0'),
  '1.3': shapesOf('v1p3', '1.3.0'),
};

/** The namespace of quizzes, the same in every version. */
export const QTI = `${IMS}/xsd/ims_qtiasiv1p2`;
