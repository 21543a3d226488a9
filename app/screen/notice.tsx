import { size } from '../parts/screen/size';
import { LogoMark } from '../ui/logo';

/** A whole picture of words: says why nothing is going on. */
export function ScreenNotice({ title, children }: { title: string; children?: string }) {
  return (
    <main className="flex h-full flex-col justify-between bg-klein p-64 pt-56 text-on-klein">
      <p className="flex items-center gap-22 type-title" style={size(42)}>
        <LogoMark size="1.15em" />
        Overshoot
      </p>
      <div className="max-w-1500">
        <h1 className="type-display" style={size(120)}>
          {title}
        </h1>
        {children !== undefined && (
          <p className="mt-40 type-label" style={size(44)}>
            {children}
          </p>
        )}
      </div>
      <span className="h-60" />
    </main>
  );
}
