import { fold } from '../text/fold';

/** Whose addresses are ours: those given, and their colleagues when the domain is a company's. */
export class OwnSide {
  private readonly addresses: ReadonlySet<string>;
  private readonly domains: ReadonlySet<string>;

  constructor(own: readonly string[]) {
    const lower = own.map((address) => address.trim().toLowerCase());
    this.addresses = new Set(lower);
    this.domains = new Set(
      lower
        .map((address) => address.slice(address.lastIndexOf('@') + 1))
        .filter((domain) => domain !== '' && !publicDomains.test(domain)),
    );
  }

  has(address: string): boolean {
    if (address === '') return false;
    const lower = address.toLowerCase();
    return this.addresses.has(lower) || this.domains.has(lower.slice(lower.lastIndexOf('@') + 1));
  }

  /** One of the addresses given: the mailbox, or the person using it. */
  isGiven(address: string): boolean {
    return this.addresses.has(address.toLowerCase());
  }

  /** A name that is that of a mailbox or company of ours: « Novalys Recrutement ». */
  signs(name: string): boolean {
    const folded = fold(name);
    return [...this.domains].some((domain) => {
      const company = domain.split('.').at(-2) ?? '';
      return company.length > 3 && folded.includes(company);
    });
  }
}

const publicDomains =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|sfr|neuf|laposte|bbox|icloud|me|mac|aol|gmx|protonmail|proton|numericable|club-internet|aliceadsl|web)\.[a-z.]+$/;
