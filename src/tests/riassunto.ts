import type { Reporter, TestModule } from 'vitest/node';

/** Ends each run with one plain line: `N passed, N failed`. A file that cannot be read counts as one failure. */
export const riassunto: Reporter = {
  onTestRunEnd(moduli: readonly TestModule[], errori) {
    const prove = moduli.flatMap((m) => [...m.children.allTests()]);
    const conta = (stato: string): number => prove.filter((p) => p.result().state === stato).length;
    const illeggibili = moduli.filter((m) => m.errors().length > 0).length;
    const saltate = conta('skipped');
    process.stdout.write(
      `${conta('passed')} passed, ${conta('failed') + illeggibili + errori.length} failed` +
        `${saltate > 0 ? `, ${saltate} skipped` : ''}\n`,
    );
  },
};
