import { test as base, expect } from '@playwright/test';
import { Classroom } from './classroom';

/** A test with a classroom. It fails where any page of it has complained about anything. */
export const test = base.extend<{ classroom: Classroom; environment: Record<string, string> }>({
  /** Of the server. */
  environment: [{}, { option: true }],
  classroom: async ({ browser, environment }, use) => {
    const classroom = await Classroom.open(browser, environment);
    await use(classroom);
    const { problems } = classroom;
    await classroom.close();
    expect(problems).toEqual([]);
  },
});
