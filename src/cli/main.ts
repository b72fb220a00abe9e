#!/usr/bin/env node
/** The command `vietner`: one file a command; each loads the library only when it runs. */
import { version } from '../../package.json';
import { convertCommand } from './convert.ts';
import { evaluateCommand } from './evaluate.ts';
import { explainCommand } from './explain.ts';
import { extractCommand } from './extract.ts';
import { gazetteerCommand } from './gazetteer.ts';
import { tokenizeCommand } from './tokenize.ts';
import { CliCommand, complain } from './usage.ts';

// A reader that has seen enough (`vietner … | head`) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(error);
  process.exit();
});

const program = new CliCommand('vietner')
  .description('Entities, officials, agencies and figures in Vietnamese news')
  .usage('<command> [options]')
  .version(version, '-V, --version', 'print the version')
  .addCommand(extractCommand())
  .addCommand(tokenizeCommand())
  .addCommand(explainCommand())
  .addCommand(evaluateCommand())
  .addCommand(convertCommand())
  .addCommand(gazetteerCommand())
  .notes(
    'vietner extract article.txt --date 2020-08-20 --format table',
    'vietner <command> --help tells the options of a command.',
  );

if (process.argv.length < 3) {
  program.outputHelp({ error: true });
  process.exitCode = 2;
} else {
  try {
    await program.parseAsync(process.argv);
  } catch (error) {
    complain(error);
  }
}
