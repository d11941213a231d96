// Money is added up exactly: as whole fen, never as floating point.
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,6})?$/;
const DECIMALS = 6; // a fen is the sixth decimal of ten thousand yuan

/** Fen of an amount typed in ten thousand yuan; null if it is none. */
export function fen(text) {
  const plain = text.trim();
  if (!NUMBER.test(plain)) return null;
  const [whole, part = ""] = plain.replaceAll(",", "").split(".");
  const digits = BigInt(whole.replace("-", "") + part.padEnd(DECIMALS, "0"));
  return plain.startsWith("-") ? -digits : digits;
}

/** An amount as it is shown: with separators and at least two decimals; "" for nothing. */
export function shown(amount) {
  if (amount === 0n) return "";
  const sign = amount < 0n ? "-" : "";
  const digits = (amount < 0n ? -amount : amount).toString().padStart(DECIMALS + 1, "0");
  const whole = digits.slice(0, -DECIMALS).replace(/\B(?=(\d{3})+$)/g, ",");
  const part = digits.slice(-DECIMALS).replace(/0+$/, "").padEnd(2, "0");
  return sign + whole + "." + part;
}
