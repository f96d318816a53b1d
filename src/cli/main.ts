/** A subcommand takes its arguments and gives the exit status: 0 done, 1 a finding or a failure, 2 misuse. */
type Command = (args: readonly string[]) => Promise<number>;

/** Each is loaded when it is asked for: the letters need not wait for what reads a thread. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./read')).runRead,
  letter: async () => (await import('./letter')).runLetter,
  de: async () => (await import('./de')).runDe,
  review: async () => (await import('./review')).runReview,
  library: async () => (await import('./library')).runLibrary,
};

const usage = `egards: read applications, write refusals, review them. One JSON object a line.

  egards read [--now ISO] [--mailbox ADDRESS]… FILE.eml…     what each message says of an application
  egards read --batch                                        lines {"file","now","mailbox"} on standard input
  egards letter --batch                                      lines {"id","language","scenario","opening",…}
  egards letter --list                                       scenarios, reasons and openings with their ids
  egards de TITLE…   |   egards de --batch                   a job title with its « de » or « d’ »
  egards review FILE…   |   egards review --batch            findings in a text, an HTML file or an .eml
  egards library new|check|preview|index DIR                 a team’s own letters: begin, check, see side by side
  egards library export DIR FILE.zip  |  import FILE… DIR    the same as a zip, and back
`;

/**
 * Runs `egards ARGS…`; resolves to its exit status.
 *
 * @param args what stands after `egards`
 */
export async function main(args: readonly string[]): Promise<number> {
  // A reader that has seen enough (`| head`) closes the pipe: that is an end, not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(usage);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    process.stderr.write(`egards: no command “${name}”\n\n${usage}`);
    return 2;
  }
  const command = await load();
  return command(rest);
}
