/** A relative change for people, with its sign: 0.123 -> "+12.3 %". */
export function signedPercent(change: number): string {
  const text = (change * 100).toFixed(1);
  return `${change < 0 && Number(text) !== 0 ? '' : '+'}${Number(text) === 0 ? '0.0' : text} %`;
}

/** A share without a sign and without needless digits: 0.05 -> "5 %". */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}
