/** An order as it comes over the wire; the same text every time. */
export function makeOrder(items) {
  const lines = Array.from({ length: items }, (_, i) => ({
    sku: `SKU-${(i * 7919) % 10007}`,
    quantity: (i % 9) + 1,
    price: ((i * 37) % 5000) / 100,
  }));
  return JSON.stringify({ id: 42, customer: 'Ada "the Countess" Lovelace', paid: false, lines });
}

/** Parses JSON by recursive descent, for text one trusts: what a number may look like is left to Number(). */
export function parseByHand(text) {
  let at = 0;

  function fail(expected) {
    throw new SyntaxError(`expected ${expected} at ${at}, found ${JSON.stringify(text.slice(at, at + 10))}`);
  }

  function skipSpace() {
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  }

  function take(token) {
    if (!text.startsWith(token, at)) fail(token);
    at += token.length;
  }

  function string() {
    const start = at;
    take('"');
    while (text[at] !== '"') {
      if (at >= text.length) fail('"');
      at += text[at] === '\\' ? 2 : 1;
    }
    at++;
    const inside = text.slice(start + 1, at - 1);
    return inside.includes('\\') ? JSON.parse(text.slice(start, at)) : inside;
  }

  /** Calls `entry` for each thing between two brackets. */
  function list(open, close, entry) {
    take(open);
    skipSpace();
    for (let first = true; text[at] !== close; first = false) {
      if (!first) take(',');
      skipSpace();
      entry();
      skipSpace();
    }
    at++;
  }

  function value() {
    skipSpace();
    switch (text[at]) {
      case '{': {
        const object = {};
        list('{', '}', () => {
          const key = string();
          skipSpace();
          take(':');
          object[key] = value();
        });
        return object;
      }
      case '[': {
        const array = [];
        list('[', ']', () => array.push(value()));
        return array;
      }
      case '"':
        return string();
      case 't':
        take('true');
        return true;
      case 'f':
        take('false');
        return false;
      case 'n':
        take('null');
        return null;
    }
    const start = at;
    while (at < text.length && '+-.eE0123456789'.includes(text[at])) at++;
    const number = Number(text.slice(start, at));
    if (start === at || Number.isNaN(number)) fail('a value');
    return number;
  }

  const whole = value();
  skipSpace();
  if (at !== text.length) fail('the end');
  return whole;
}
