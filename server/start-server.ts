import { createServer, type IncomingMessage, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { OPERATOR } from '#core/protocol/owner';
import { ClosedRooms } from './access/closed-rooms';
import { CodeLookup } from './access/code-lookup';
import { InstructorGate } from './access/instructor-gate';
import { InstructorKey, keptInstructorKey } from './access/instructor-key';
import { InstructorSessions } from './access/instructor-sessions';
import { Invitations } from './access/invitations';
import { OnceLinks } from './access/once-links';
import { OwnPages } from './access/own-pages';
import { People } from './access/people';
import { afterClass } from './after-class/after-class';
import { BasePath } from './http/base-path';
import { FrontDoor } from './http/front-door';
import { HttpDesk } from './http/http';
import { KeepsakeDesk } from './http/keepsake-desk';
import { listen } from './http/listen';
import { logged } from './http/logged';
import { Metrics } from './http/metrics';
import { Probes } from './http/probes';
import { type SecurityOptions, setSecurityHeaders } from './http/security-headers';
import { SessionDesk } from './http/session-desk';
import { SharedGate } from './http/shared-gate';
import { SignInDesk } from './http/sign-in-desk';
import { joinedCluster, openPacked, openPages, storesOf } from './opened';
import { PlainDesk } from './plain/plain-desk';
import { AddressBook } from './process/addresses';
import { claimFolder, refuseNetworkDisk } from './process/data-folder';
import type { Environment } from './process/environment';
import { Forwarded } from './process/forwarded';
import type { Log } from './process/log';
import { ServerMeasures } from './process/measures';
import type { Mount } from './process/mounts';
import type { TimeSource } from './process/time-source';
import { roomService } from './room-service';
import { CommandDesk } from './sockets/command-desk';
import { type ConnectionLimits, limitsFor } from './sockets/connection-limits';
import { FairDesk } from './sockets/fair-desk';
import { HallTries } from './sockets/hall-tries';
import { PlanDesk } from './sockets/plan-desk';
import { RoomDesk } from './sockets/room-desk';
import { RoomSockets } from './sockets/sockets';
import { fileOf, isPostgres } from './store/database-url';
import { STORAGE_SENTENCES, storageSentence, whyFailed } from './store/storage-fault';
import type { Stores } from './store/stores';
import { toldToAll } from './told-to-all';

/** How long clients have to answer when the server closes their connections. */
const FAREWELL_MS = 500;

const STAYS_IN_LOG =
  'somebody kept reading the database: its newest part, and what was erased, is in the file ending in -wal';

export interface ServerOptions {
  /** In place of the usual ones. */
  readonly connectionLimits?: Partial<ConnectionLimits>;
  readonly environment: Environment;
  readonly time: TimeSource;
  readonly log: Log;
  /** Whether Next serves the pages. */
  readonly pages: boolean;
  /** In place of the environment's database. */
  readonly stores?: Stores;
  /** In place of this machine's. */
  readonly mounts?: readonly Mount[];
}

export interface RunningServer {
  readonly port: number;
  readonly key: string;
  /** Path of the link that signs the instructor in, once. */
  readonly instructorPath: string;
  /** null: no network leads here. */
  readonly studentsAddress: string | null;
  /** Whether `PUBLIC_URL` says how the world reaches it. */
  readonly isPublic: boolean;
  /** Tells everybody, stores where every clock stands, then ends. Clients come back by themselves. */
  close(): Promise<void>;
}

/** Builds the server of its parts. Throws a `StartError` for what the person who starts it can put right. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { environment } = options;
  await claimFolder(environment.dataFolder);
  if (!environment.isNetworkDiskAllowed && !isPostgres(environment.databaseUrl)) {
    await refuseNetworkDisk(fileOf(environment.databaseUrl), options.mounts);
  }
  const key = new InstructorKey(
    environment.instructorKey ?? (await keptInstructorKey(environment.dataFolder)),
  );
  // The port first: a second server on the same folder must end before it touches any room's clock.
  const http = createServer();
  const port = await listen(http, environment);
  try {
    return await startOn(http, port, key, options);
  } catch (error) {
    http.close();
    http.closeAllConnections();
    throw error;
  }
}

async function startOn(
  http: Server,
  port: number,
  key: InstructorKey,
  { environment, time, log, ...options }: ServerOptions,
): Promise<RunningServer> {
  const isDevelopment = environment.mode === 'development';
  const forwarded = new Forwarded(environment.trustedProxies);
  const whoAsks = (request: IncomingMessage) => forwarded.remoteAddressOf(request);
  const probes = new Probes({ from: environment.monitorFrom, forwarded });
  const base = new BasePath(environment.basePath);
  const door = new FrontDoor(http, { probes, base, forwarded });
  const measures = new ServerMeasures();
  const sockets = new RoomSockets(time, {
    ...limitsFor(environment.roomCapacity),
    ...options.connectionLimits,
  });
  const addresses = new AddressBook({ ...environment, port });
  const cluster = await joinedCluster(environment, log);
  const limiterFor = cluster?.limiterFor;
  const stores = options.stores ?? (await storesOf(environment.databaseUrl, log, cluster !== null));
  const { rooms: store, plans, signOuts, keepsakes, leasesFor } = stores;
  const invitations = new Invitations(key);
  const people = new People(stores.people);
  await people.look();
  const sessions = new InstructorSessions(key, signOuts, time, people);
  await sessions.restore();
  const onceLinks = new OnceLinks(cluster?.onceLinks);
  const service = await roomService({
    ...{ store, addresses, time, log, measures, cluster, leasesFor },
    capacity: environment.roomCapacity,
    invitationFor: (code) => invitations.of(code),
    channelsFor: (code) => sockets.channelsFor(code),
    desk: new RoomDesk({ addresses, tries: new HallTries(time) }),
  });
  const { registry, rooms } = service;
  const codes = new CodeLookup(rooms, store, invitations, time, limiterFor);
  const gate = new InstructorGate(
    sessions,
    cluster?.name ?? port,
    environment.publicUrl,
    base.path,
  );
  const note = (request: IncomingMessage) => {
    if (addresses.note(request.headers.host, whoAsks(request))) registry.addressesChanged();
  };

  const told = toldToAll({ people, sessions, onceLinks, sockets, cluster, log });
  const { errands, retention, shares } = afterClass({
    ...environment,
    registry,
    rooms: store,
    sessions: stores.sessions,
    people: stores.people,
    time,
    log,
    ...told.here,
  });
  await retention.start();
  await registry.restoreOpenRounds();
  const security: SecurityOptions = {
    isDevelopment,
    isHttps: environment.publicUrl?.startsWith('https:') === true,
    frameAncestors: environment.frameAncestors,
  };
  const packed = options.pages && !isDevelopment ? await openPacked(environment) : null;
  const pages = options.pages ? await openPages(environment, base, port) : null;
  const ownPages = new OwnPages(environment.publicUrl, addresses);
  const plansDesk = new PlanDesk(plans, time);
  const commands = new FairDesk(
    new CommandDesk({ rooms, people, plans: plansDesk }),
    log,
    measures,
    time,
  );
  const plain = new PlainDesk({
    base,
    codes,
    invitationOf: (code) => invitations.of(code),
    desk: commands,
    ownPages,
    time,
    limiterFor,
    publicUrl: environment.publicUrl,
    remoteAddressOf: whoAsks,
  });
  const desk = new HttpDesk({
    base,
    gate,
    onceLinks,
    signIn: new SignInDesk({
      key,
      people,
      gate,
      ownPages,
      sessions,
      onceLinks,
      time,
      remoteAddressOf: whoAsks,
      limiterFor,
      ...told.here,
    }),
    sessions: new SessionDesk(errands, ownPages),
    shared: new SharedGate({ shares, time, limiterFor, remoteAddressOf: whoAsks }),
    keepsakes: new KeepsakeDesk({
      store: keepsakes,
      rooms: new ClosedRooms(registry, store, time),
      ownPages,
      time,
      limiterFor,
      publicUrl: environment.publicUrl,
      remoteAddressOf: whoAsks,
    }),
    plain,
    security,
    packed,
    servePage: pages?.serve ?? null,
    isGalleryShown: environment.isGalleryShown,
    note,
  });
  const unheard = sockets.open({
    codes,
    gate,
    people,
    build: packed?.build ?? null,
    desk: commands,
    log,
    measures,
    http,
    remoteAddressOf: whoAsks,
    note: (socket) => note(socket.request),
  });
  door.open({
    objectionTo: (request, isUpgrade) => ownPages.objectionTo(request, isUpgrade),
    setHeaders: (request, response) => setSecurityHeaders(request, response, security),
    handle: logged((request, response) => desk.handle(request, response), log),
    sockets: unheard,
    upgrade: isDevelopment && pages !== null ? pages.upgrade : null,
  });
  const metrics = new Metrics(
    measures,
    async () => ({
      ...(await registry.census()),
      connections: sockets.connectionCount,
    }),
    cluster?.measures,
  );
  const fault = async () => {
    const last = measures.commitFault;
    if (last !== null) return STORAGE_SENTENCES[last];
    return stores.probeWriting().then(() => null, storageSentence);
  };
  probes.ready({ metrics, fault });
  await cluster?.hearAll({
    onceLinks,
    ...told.fromOthers,
  });
  await registry.accept();
  log.info({ port }, 'the server is running');

  const shutDown = async (): Promise<void> => {
    log.info('the server is stopping');
    probes.stopping();
    sockets.announceStop();
    retention.stop();
    plain.close();
    metrics.close();
    await registry.close();
    const closed = Promise.all([sockets.close(), pages?.close()]);
    http.close();
    http.closeAllConnections();
    // A phone that sleeps doesn't answer the farewell, and Next takes its time in development.
    await Promise.race([closed, delay(FAREWELL_MS)]);
    service.close();
    cluster?.close();
    try {
      if (!(await store.close())) log.warn(STAYS_IN_LOG);
    } catch (error) {
      // What was acknowledged is in it all the same.
      log.error({ err: error }, `the database could not be closed${whyFailed(error)}`);
    }
    await stores.release();
  };
  let closing: Promise<void> | null = null;
  return {
    port,
    key: key.text,
    instructorPath: base.of(onceLinks.path(OPERATOR)),
    studentsAddress: addresses.isReachable() ? addresses.chosen(null) + base.path : null,
    isPublic: environment.publicUrl !== null,
    close() {
      closing ??= shutDown();
      return closing;
    },
  };
}
