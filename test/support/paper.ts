/** Shows a shadow root as it is printed while `act` looks at it: no engine's driver is needed to see its print styles. */
export async function onPaper(root: ShadowRoot, act: () => unknown): Promise<void> {
  const rules = [...root.adoptedStyleSheets]
    .flatMap(({cssRules}) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
  const show = (medium: string): void => {
    for (const rule of rules) (rule as CSSMediaRule).media.mediaText = medium;
  };
  show('all');
  try {
    await act();
  } finally {
    show('print');
  }
}
