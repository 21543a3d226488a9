'use client';

import { Notice } from './(phone)/room/notice';

/** A bug, as people see it: nothing they did. The server has kept what it had. */
export default function ErrorPage() {
  return (
    <Notice title="This page has stumbled." exit="reload">
      Nothing is lost: the server keeps names and picks. Reload, and you are back where you were.
    </Notice>
  );
}
