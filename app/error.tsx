'use client';

import { useEffect } from 'react';
import { Notice } from './(phone)/room/notice';
import { beginAfresh } from './live/begin-afresh';
import { useWords } from './words/language';

/** A bug, as people see it: nothing they did. The server has kept what it had. */
export default function ErrorPage() {
  useEffect(beginAfresh, []);
  const words = useWords('stumbled');
  return (
    <Notice title={words.say('stumbled.title')} exit={{ label: words.say('stumbled.reload') }}>
      {words.say('stumbled.text')}
    </Notice>
  );
}
