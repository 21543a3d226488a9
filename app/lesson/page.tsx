import type { Metadata } from 'next';
import { wordsOfRequest } from '../words/of-request';
import { Lesson } from './lesson';

export async function generateMetadata(): Promise<Metadata> {
  const words = await wordsOfRequest();
  return { title: words.say('lesson.title'), description: words.say('lesson.lead') };
}

/** Built once in each language; it asks the server nothing. */
export default async function LessonPage() {
  return <Lesson words={await wordsOfRequest()} />;
}
