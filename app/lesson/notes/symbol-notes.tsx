'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../words/language';
import { SymbolLetter } from '../text/symbol-letter';
import { SYMBOLS, type SymbolId } from '../words/symbol-words';
import { type NotePlace, notePlace } from './note-place';
import styles from './notes.module.css';

interface OpenNote {
  readonly id: SymbolId;
  readonly symbol: HTMLElement;
  /** Opened by a press: it stays when the pointer leaves. */
  readonly isPinned: boolean;
}

/** For a pointer on its way from the symbol to the note. */
const GRACE_MS = 250;

/**
 * Opens the note of a symbol (`SymbolLink`) where it stands: under a pointer that hovers, under the keyboard's focus, and
 * where it is pressed. Escape, the cross, another press and a press elsewhere close it; a pointer may move into it, and
 * as long as it is there or the focus on the symbol, it stays (WCAG 1.4.13).
 */
export function SymbolNotes() {
  const words = useWords('lesson-figures');
  const note = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<OpenNote | null>(null);
  const [place, setPlace] = useState<NotePlace | null>(null);

  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const stay = () => clearTimeout(leaving);
    const isInNote = (target: EventTarget | null) =>
      target instanceof Node && note.current?.contains(target) === true;
    const show = (symbol: HTMLElement, isPinned: boolean) => {
      const id = SYMBOLS.find((one) => one === symbol.dataset.symbol);
      stay();
      if (id === undefined) return;
      setOpen((now) =>
        now?.symbol === symbol && now.isPinned && !isPinned ? now : { id, symbol, isPinned },
      );
    };
    const over = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return;
      if (isInNote(target)) return stay();
      const symbol = symbolAt(target);
      if (symbol !== null) show(symbol, false);
    };
    const out = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || (symbolAt(target) === null && !isInNote(target))) return;
      stay();
      leaving = setTimeout(
        () =>
          setOpen((now) =>
            now?.isPinned || (now && now.symbol === document.activeElement) ? now : null,
          ),
        GRACE_MS,
      );
    };
    const focus = ({ target }: FocusEvent) => {
      const symbol = symbolAt(target);
      if (symbol?.matches(':focus-visible')) show(symbol, false);
    };
    const blur = ({ target }: FocusEvent) => {
      // A press on the note takes the focus from the symbol, and closes nothing.
      if (note.current?.matches(':hover')) return;
      setOpen((now) => (now !== null && now.symbol === symbolAt(target) ? null : now));
    };
    const press = (event: MouseEvent) => {
      const symbol = symbolAt(event.target);
      if (symbol === null) {
        if (!isInNote(event.target)) setOpen(null);
        return;
      }
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const id = SYMBOLS.find((one) => one === symbol.dataset.symbol);
      if (id === undefined) return;
      stay();
      setOpen((now) =>
        now?.symbol === symbol && now.isPinned ? null : { id, symbol, isPinned: true },
      );
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(null);
    };
    const listeners = [
      ['pointerover', over],
      ['pointerout', out],
      ['focusin', focus],
      ['focusout', blur],
      ['click', press],
      ['keydown', key],
    ] as const;
    for (const [name, listener] of listeners) {
      document.addEventListener(name, listener as EventListener);
    }
    return () => {
      stay();
      for (const [name, listener] of listeners) {
        document.removeEventListener(name, listener as EventListener);
      }
    };
  }, []);

  useLayoutEffect(() => {
    if (open === null || note.current === null) return setPlace(null);
    const { offsetWidth: width, offsetHeight: height } = note.current;
    const look = () =>
      setPlace(
        notePlace(
          open.symbol.getBoundingClientRect(),
          { width, height },
          { width: document.documentElement.clientWidth, height: window.innerHeight },
        ),
      );
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [open]);

  if (open === null) return null;
  return (
    <div
      ref={note}
      role="tooltip"
      data-above={place?.isAbove}
      className={styles.note}
      style={
        place === null
          ? { visibility: 'hidden' }
          : {
              transform: `translate(${place.left}px, ${place.top}px)`,
              ['--pointer' as string]: `${place.pointer}px`,
            }
      }
    >
      <p className="type-title">
        <SymbolLetter id={open.id} />, {words.say(`lesson-figures.symbol.${open.id}.name`)}
      </p>
      <p className="mt-1">{words.say(`lesson-figures.symbol.${open.id}.meaning`)}</p>
      <button
        type="button"
        // The keyboard has Escape, and its focus stays on the symbol.
        tabIndex={-1}
        aria-label={words.say('lesson-figures.close')}
        className={styles.close}
        onClick={() => setOpen(null)}
      >
        <svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true">
          <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
    </div>
  );
}

function symbolAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-symbol]') : null;
}
