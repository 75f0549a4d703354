/** Developers joined by "; " as a label can carry them: "Google", "NVIDIA and Microsoft", "Hugging Face and 35 others". */
export function shortMakers(list: string): string {
  const [first = list, ...others] = list.split('; ');
  if (others.length > 1) return `${first} and ${others.length} others`;
  return [first, ...others].join(' and ');
}
