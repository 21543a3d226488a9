/** What the browser keeps once the instructor has signed in, as a `Cookie` header. */
export async function instructorCookie(origin: string, key: string): Promise<string> {
  const response = await fetch(`${origin}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key }),
  });
  return response.headers.get('set-cookie')!.split(';')[0]!;
}
