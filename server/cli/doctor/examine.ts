import { type Environment, readEnvironment, StartError } from '../../process/environment';
import { examineAddresses } from './addresses';
import { examineClock } from './clock';
import { examineDatabase } from './database';
import { type Finding, fault, ok, screenOf } from './finding';
import { examineFirewall } from './firewall';
import { examineFolder } from './folder';
import { examinePort } from './port';
import { examineProgram } from './program';
import { examineProxy } from './proxy';

/** @returns the exit code: 1 where there is a fault */
export async function examine({ isJson }: { readonly isJson: boolean }): Promise<0 | 1> {
  const findings = await findingsOf(process.env);
  process.stdout.write(isJson ? `${JSON.stringify(findings, null, 2)}\n` : screenOf(findings));
  return findings.some(({ mark }) => mark === 'fault') ? 1 : 0;
}

async function findingsOf(
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Finding[]> {
  const node = ok('Node', `${process.versions.node}, on ${process.platform} ${process.arch}`);
  const program = examineProgram();
  let environment: Environment;
  try {
    environment = readEnvironment(variables);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    const todo = 'Put it right, and ask again: nothing else was looked at.';
    return [node, program, fault('Settings', error.message, todo)];
  }
  const looks: (Finding | null | Promise<Finding | null | Finding[]>)[] = [
    node,
    program,
    examinePort(environment),
    examineFirewall(environment),
    examineAddresses(environment),
    examineProxy(environment),
    examineFolder(environment.dataFolder),
    examineDatabase(environment.databaseUrl),
    examineClock(environment.dataFolder),
  ];
  return (await Promise.all(looks)).flat().filter((finding) => finding !== null);
}
