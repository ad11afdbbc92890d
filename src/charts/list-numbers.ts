/** Running numbers as a chart labels them. */

/** "10, 11", "1 to 4, 9": four and more in a row become a stretch. */
export function listNumbers(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length > 3 ? `${run[0]} to ${run.at(-1)}` : run.join(', ')))
    .join(', ');
}
