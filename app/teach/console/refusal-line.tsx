/** The server's reason for a refusal, beside the button that it answers. Read out when it appears. */
export function RefusalLine({ refusal }: { refusal: string | null }) {
  return (
    <p role="alert" className="text-[15px] text-lost empty:hidden">
      {refusal}
    </p>
  );
}
