'use client';

import { useEffect } from 'react';
import { Notice } from './(phone)/room/notice';
import { stumbled } from './live/fresh-page';
import { useWords } from './words/language';

/** A bug, as people see it: nothing they did. The server has kept what it had. */
export default function ErrorPage() {
  useEffect(stumbled, []);
  const words = useWords('common');
  return (
    <Notice title={words.say('common.stumbled')} exit={{ label: words.say('common.reload') }}>
      {words.say('common.stumbled.text')}
    </Notice>
  );
}
