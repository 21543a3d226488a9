/** The letter of a choice by its index, the same wherever a question is shown: "A", "B", "C". */
export function letterOf(choice: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + choice);
}
