/** The strictest policy that the elements promise to work under. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A middleware that serves pages named `*.strict.html` under that policy. */
export async function strictPages(context, next) {
  await next();
  if (context.path.endsWith('.strict.html')) context.set('content-security-policy', STRICT_POLICY);
}

/** A middleware that serves pages named `*.sandbox.html` as if in a sandboxed frame, and lets them load scripts. */
export async function sandboxedPages(context, next) {
  await next();
  if (context.path.endsWith('.sandbox.html')) context.set('content-security-policy', 'sandbox allow-scripts');
  if (context.get('origin') === 'null') context.set('access-control-allow-origin', 'null');
}
