/** A middleware: below `/without/NAME/` everything is there but the part of that name. */
export function missingParts(context, next) {
  const [, name, path] = /^\/without\/([^/]+)(\/.*)$/.exec(context.path) ?? [];
  if (path?.endsWith(`/${name}.js`)) return;
  if (path) context.url = path;
  return next();
}
