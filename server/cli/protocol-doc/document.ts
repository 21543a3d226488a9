import * as z from 'zod';
import { ACKNOWLEDGEMENTS, CLIENT_EVENTS, HANDSHAKE, SERVER_EVENTS } from '#core/protocol/contract';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import { FLOW } from './flow';
import { given, type JsonSchema, typeText } from './type-text';

/** `docs/protocol.md`: the flow in words, then the contract's events and every type that they name. */
export function protocolDocument(): string {
  const { properties, $defs } = z.toJSONSchema(
    z.strictObject({
      handshake: z.strictObject(HANDSHAKE),
      client: z.strictObject(CLIENT_EVENTS),
      acknowledgements: z.strictObject(ACKNOWLEDGEMENTS),
      server: z.strictObject(SERVER_EVENTS),
    }),
  );
  return `# The wire protocol, version ${PROTOCOL_VERSION}

<!-- Made by \`npx tsx server/cli/protocol-doc.ts\` from core/protocol: a test fails where the two differ. -->

${FLOW}
## Connecting

${list(properties?.handshake)}

## Events from a client

${list(properties?.client)}

## Acknowledgements

${list(properties?.acknowledgements)}

## Events from the server

${list(properties?.server)}

## Types

${Object.entries($defs ?? {})
  .map(([name, schema]) => `### ${name}\n\n\`\`\`ts\n${typeText(schema)}\n\`\`\``)
  .join('\n\n')}
`;
}

/** Each event with what it carries, and when. */
function list(events: JsonSchema | undefined): string {
  return Object.entries(given(events).properties ?? {})
    .map(([name, schema]) => {
      const { description } = given(schema);
      return `- **\`${name}\`**: \`${typeText(schema)}\`. ${description}`;
    })
    .join('\n');
}
