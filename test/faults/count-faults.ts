import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says, at the end, how many faults were tried in each flow, and how many texts were lost. */
export default class CountFaults implements Reporter {
  private readonly tried = new Map<string, number>();
  private lost = 0;

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description = '' } of annotations) {
      if (type !== 'fault') continue;
      const [flow = '', fate] = description.split('|');
      this.tried.set(flow, (this.tried.get(flow) ?? 0) + 1);
      if (fate === 'lost') this.lost += 1;
    }
  }

  onEnd({ duration }: FullResult): void {
    const total = [...this.tried.values()].reduce((sum, each) => sum + each, 0);
    console.log('');
    for (const [flow, count] of this.tried) console.log(`  ${String(count).padStart(4)}  ${flow}`);
    console.log(
      `  ${String(total).padStart(4)}  faults tried in ${Math.round(duration / 1000)} s; lost texts: ${this.lost}`,
    );
  }

  printsToStdio(): boolean {
    return false;
  }
}
