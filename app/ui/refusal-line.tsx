/** The server's reason for a refusal, beside the button it answers. Read out when it appears. */
export function RefusalLine({ refusal }: { refusal: string | null }) {
  return (
    <p role="alert" className="mt-3 text-[15px] type-label text-lost empty:hidden">
      {refusal}
    </p>
  );
}
