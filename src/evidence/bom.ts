/** By what spreadsheets know a file of UTF-8; without it “Côte” opens as “CÃ´te”. */
export const BOM = '\ufeff';
