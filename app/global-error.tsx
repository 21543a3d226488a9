'use client';

import { useEffect } from 'react';
import { Notice } from './(phone)/room/notice';
import { stumbled } from './live/fresh-page';
import './globals.css';

/** The same as `error.tsx`, for when not even the layout can be shown. */
export default function GlobalErrorPage() {
  useEffect(stumbled, []);
  return (
    <html lang="en">
      <body>
        <title>Overshoot</title>
        <Notice title="This page has stumbled." exit="reload">
          Nothing is lost: the server keeps names and picks. Reload, and you are back where you
          were.
        </Notice>
      </body>
    </html>
  );
}
