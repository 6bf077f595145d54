#!/usr/bin/env node
// lit-analyzer over the templates, through its programming interface: its command cannot be told that three of the
// things it reports are right. Prints what is wrong with a place to click on; the exit code is 1 when there is anything.
import {join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {DefaultLitAnalyzerContext, LitAnalyzer, makeConfig} from 'lit-analyzer';
import ts from 'typescript';

/** The rule about style sheets knows the CSS of 2021, without containers and schemes. */
const RULES = {'no-invalid-css': 'off'};
const NEWER_ATTRIBUTES = ['enterkeyhint', 'inert', 'popover', 'popovertarget', 'popovertargetaction'];
const RIGHT_AFTER_ALL = [
  // Its roles are those of ARIA 1.1; ESLint's aria-role knows the newer ones.
  /to '"alert" \| "alertdialog" \|/,
  // It takes Lit's `nothing` for a value that an attribute cannot have.
  /Symbol\(undefined\)/,
  // A text can be assigned to `element.style`: that goes through CSSOM, which a strict policy allows.
  /^Type '(string|"[^"]*")' is not assignable to 'CSSStyleDeclaration/,
];

/** Faults of all templates in the sources of the project in `root`, as lines of text. */
export function templateFaults(root) {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.build.json'), ts.sys.readFile);
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, {...options, noEmit: true, isolatedDeclarations: false});
  const context = new DefaultLitAnalyzerContext({ts, getProgram: () => program});
  context.updateConfig(makeConfig({strict: true, rules: RULES, globalAttributes: NEWER_ATTRIBUTES}));
  const analyzer = new LitAnalyzer(context);
  const sources = program.getSourceFiles().filter(({fileName}) => fileNames.includes(fileName));
  return sources.flatMap((source) => faultsOf(analyzer, source, root));
}

function faultsOf(analyzer, source, root) {
  const isRight = ({message}) => RIGHT_AFTER_ALL.some((known) => known.test(message));
  const faults = analyzer.getDiagnosticsInFile(source).filter((fault) => !isRight(fault));
  return faults.map(({message, source: rule, location}) => {
    const {line, character} = source.getLineAndCharacterOfPosition(location.start);
    return `${relative(root, source.fileName)}:${line + 1}:${character + 1}  ${message}  ${rule}`;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = templateFaults(process.cwd());
  if (faults.length > 0) console.error(`${faults.join('\n')}\n${faults.length} faults in templates`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
