/** The value itself, or the end of the range it lies beyond. Works on texts in order, such as dates, as on numbers. */
export function clamp<Value extends number | string>(
  value: Value,
  least: Value,
  most: Value,
): Value {
  return value < least ? least : value > most ? most : value;
}
