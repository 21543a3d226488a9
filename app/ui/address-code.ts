import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { ownAddress, withoutBasePath } from './address/own-address';
import { codeIn } from './code-in';
import { useHydrated } from './hydrated';

/*
 * The pages of a room are built once for all rooms: what is built knows no address, so the browser reads the code.
 */

/**
 * The room's code from this page's address, `/join/HX37KM`, in its normal form.
 * @returns null if it can't be one; undefined until the browser runs
 */
export function useAddressCode(): string | null | undefined {
  // While the page is built, and until it is hydrated, this is the address of the built page.
  const path = usePathname();
  return useHydrated() ? codeIn(path.split('/')[2] ?? '') : undefined;
}

/** Writes the code of this page's address in its normal form, for `hx3-7km` typed by hand. */
export function useNormalAddress(): void {
  const code = useAddressCode();
  useEffect(() => {
    const [, page, segment] = withoutBasePath(location.pathname).split('/');
    if (code == null || segment === code) return;
    const address = ownAddress(`/${page}/${code}${location.search}${location.hash}`);
    history.replaceState(history.state, '', address);
  }, [code]);
}
