import { xml, type Xml } from './xml.ts';

/** QTI's metadata: labels with their entries. */
export function fields(entries: Readonly<Record<string, string>>): Xml {
  return xml`    <qtimetadata>
${Object.entries(entries).map(
  ([label, entry]) =>
    xml`      <qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`,
)}
    </qtimetadata>`;
}
