'use client';

import { useEffect } from 'react';
import { Notice } from './(phone)/room/notice';
import { stumbled } from './live/fresh-page';

/** A bug, as people see it: nothing they did. The server has kept what it had. */
export default function ErrorPage() {
  useEffect(stumbled, []);
  return (
    <Notice title="This page has stumbled." exit="reload">
      Nothing is lost: the server keeps names and picks. Reload, and you are back where you were.
    </Notice>
  );
}
