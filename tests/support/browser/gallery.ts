import type { Classroom } from './classroom';

/** Of a page, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const LAPTOP: Size = { width: 1440, height: 900 };
const HANDHELD: Size = { width: 390, height: 844 };
/** The smallest phone, upright and held sideways with a keyboard’s row of its browser. */
export const SMALL_PHONES: readonly Size[] = [
  { width: 320, height: 568 },
  { width: 740, height: 360 },
];
const OLD_PROJECTOR: Size = { width: 1024, height: 768 };

interface GalleryPage {
  /** At which each state is looked at; at the second one only for what hangs on it. */
  readonly sizes: readonly Size[];
  /** Its states are shared out among so many tests of half a minute or so, which keeps every worker busy to the end. */
  readonly shares: number;
}

/** The pages of the gallery, by what stands in their addresses. */
export const PAGES: Readonly<Record<string, GalleryPage>> = {
  phone: { sizes: [{ width: 360, height: 740 }, ...SMALL_PHONES], shares: 2 },
  screen: { sizes: [{ width: 1920, height: 1080 }, OLD_PROJECTOR], shares: 3 },
  console: { sizes: [LAPTOP, HANDHELD], shares: 4 },
  plan: { sizes: [LAPTOP, HANDHELD], shares: 1 },
  review: { sizes: [LAPTOP, HANDHELD], shares: 1 },
  report: { sizes: [LAPTOP, HANDHELD], shares: 1 },
  replay: { sizes: [LAPTOP, HANDHELD], shares: 1 },
  walk: { sizes: [{ width: 1920, height: 1080 }], shares: 1 },
};

/** Every state's address, by the gallery's own index. */
export async function listedPaths(classroom: Classroom): Promise<string[]> {
  const { page, context } = await classroom.seat('console', 'index of the gallery');
  await page.goto(`${classroom.server.url('localhost')}/gallery`);
  const links = await page.getByRole('listitem').getByRole('link').all();
  const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
  await context.close();
  return paths.filter((path) => path !== null);
}

/** The page of the gallery that an address is of, where it is one that is looked at. */
export function pageOf(path: string): string | undefined {
  return Object.keys(PAGES).find((page) => path.startsWith(`/gallery/${page}?`));
}
