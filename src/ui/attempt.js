// Runs a part of the program. Where the page is not as it was printed the program stops in the middle of the part;
// what comes after goes on.
/** @param {() => void} part */
export function attempt(part) {
  try {
    part();
    return true;
  } catch {
    return false;
  }
}
