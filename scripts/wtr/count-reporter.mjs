// The runner's last line has no count: this prints one that people and scripts can read.

/** A reporter that ends the output with the skipped tests, which tell why, and `TESTS 26 passed, 0 failed, 9 skipped; 6 files, 0 broken`. */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const all = [...sessions];
      const tests = all.flatMap((session) => (session.testResults ? testsOf(session.testResults) : []));
      const line = summary(tests, all.length, all.filter(isBroken).length);
      // After everything else: the default reporter goes on writing for a moment.
      process.on('exit', () => process.stdout.write(`\n${[...skippedOf(all), line].join('\n')}\n`));
    },
  };
}

/** A file is broken when its tests could not even be collected. */
function isBroken({errors, testResults}) {
  return errors.length > 0 || !testResults;
}

function skippedOf(sessions) {
  return sessions.flatMap(({browser, testResults}) =>
    (testResults ? testsOf(testResults) : [])
      .filter(({skipped}) => skipped)
      .map(({name}) => `SKIPPED in ${browser.name}: ${name}`),
  );
}

function testsOf({tests, suites}) {
  return [...tests, ...suites.flatMap(testsOf)];
}

function summary(tests, files, broken) {
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - skipped - passed;
  return `TESTS ${passed} passed, ${failed} failed, ${skipped} skipped; ${files} files, ${broken} broken`;
}
