Deno.bench('sort', () => {
  [3, 1, 2].sort();
});
Deno.bench('sort many', () => {
  Array.from({ length: 100 }, (_, i) => 100 - i).sort();
});
Deno.bench({ name: 'fill', group: 'list' }, () => {
  new Array(100).fill(0);
});
