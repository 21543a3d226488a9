'use client';

import { Suspense } from 'react';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import { sentence } from '#core/words/messages';
import { JoinView } from '../../(phone)/entry/join-room';
import { TakeOver } from '../../(phone)/entry/take-over';
import { LinkFaultNotice } from '../../(phone)/keep/kept-link-page';
import { LobbyScreen } from '../../(phone)/room/lobby/lobby-screen';
import { WaitingScreen } from '../../(phone)/room/lobby/waiting-screen';
import { Notice } from '../../(phone)/room/notice';
import {
  ClosedNotice,
  ForgottenNotice,
  HandedOverNotice,
  RefusalNotice,
  RemovedNotice,
} from '../../(phone)/room/refusal-notice';
import { safeWords } from '../../(phone)/room/safe-words';
import { usePhoneScreen } from '../../activities/phone';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { ConnectionBanner } from '../../parts/phone/connection-banner';
import type { RoomLink } from '../../parts/phone/room-provider';
import { useWords } from '../../words/language';
import type { PhoneMessages } from './tell-phone';

interface PhoneStateProps {
  readonly state: string;
  readonly step: number;
  /** How the server answers: saved, saving, refused; and how the time stands: last, no-limit, locked. */
  readonly word: string;
  readonly isLost: boolean;
  readonly secondsUntilStart: number;
  readonly told: PhoneMessages;
}

const NO_ANSWER = () => new Promise<null>(() => {});
const JOIN = {
  code: 'HX37KD',
  isOpen: true,
  asksHallNumber: false,
  onJoin: NO_ANSWER,
  onSilence: () => undefined,
};

const answering = (answer: Acknowledgement) => ({
  send: (async () => answer) as RoomLink['send'],
});
const TAKING_OVER = answering({ ok: true, version: 1, student: 'Maximilian-Alexander III' });
const TAKEN_OVER = answering({
  ok: false,
  code: 'bad-link',
  reason: sentence('refusals.used-link'),
});

/** One state of the phone. */
export function PhoneState(props: PhoneStateProps) {
  const words = useWords('common', 'phone', 'stumbled');
  const { view, you } = props.told;
  switch (props.state) {
    case 'join':
      return <JoinView {...JOIN} title={view.title} participants={47} />;
    case 'join-locked':
      return <JoinView {...JOIN} title={view.title} participants={47} isOpen={false} />;
    case 'join-number':
      return (
        <JoinView
          {...JOIN}
          title={view.title}
          participants={47}
          asksHallNumber
          idLabel="Matriculation number"
        />
      );
    case 'join-forgetful':
      return <JoinView {...JOIN} title={view.title} participants={47} isForgetful />;
    case 'join-looking':
      return <JoinView {...JOIN} title={null} participants={null} onJoin={null} />;
    case 'coming-in':
      return <WaitingScreen code="HX37KD" isLost={props.word === 'lost'} />;
    case 'take-over':
      return <TakeOver room={TAKING_OVER} secret="" onDone={() => undefined} />;
    case 'take-over-used':
      return <TakeOver room={TAKEN_OVER} secret="" onDone={() => undefined} />;
    case 'handed-over':
      return <HandedOverNotice />;
    case 'removed':
      return <RemovedNotice />;
    case 'forgotten':
      return <ForgottenNotice code="HX37KD" />;
    case 'closed':
      return <ClosedNotice />;
    case 'link-empty':
      return <LinkFaultNotice fault="empty" />;
    case 'link-broken':
      return <LinkFaultNotice fault="broken" />;
    case 'refused':
      return (
        <RefusalNotice
          refusal={{ code: 'unknown-room', reason: sentence('refusals.unknown-room') }}
        />
      );
    case 'stumbled':
      return (
        <Notice title={words.say('stumbled.title')} exit={{ label: words.say('stumbled.reload') }}>
          {words.say('stumbled.text')}
        </Notice>
      );
    default:
      return you.participant === null ? null : <InRoom {...props} participant={you.participant} />;
  }
}

function InRoom(
  props: PhoneStateProps & {
    readonly participant: NonNullable<PhoneMessages['you']['participant']>;
  },
) {
  const words = useWords('phone', 'common', 'stumbled');
  const { told, isLost, participant } = props;
  const { view, you, board } = told;
  const phase = phaseAs(view.phase, props.word);
  if (phase.kind === 'lobby' || phase.kind === 'closed') {
    return (
      <LobbyScreen
        participant={participant}
        score={you.score}
        title={view.title}
        participants={view.participants}
      />
    );
  }
  return (
    <>
      {isLost && phase.kind !== 'picking' ? (
        <ConnectionBanner reassurance={safeWords(words, view, you)} />
      ) : null}
      <Suspense fallback={<WaitingScreen code="HX37KD" isLost={false} />}>
        <RoundScreen
          link={linkOf(props)}
          round={phase.round}
          phase={phase}
          you={you}
          participant={participant}
          board={board}
          attendance={view}
          isLost={isLost}
        />
      </Suspense>
    </>
  );
}

function RoundScreen(props: ActivityProps) {
  const Screen = usePhoneScreen(props.round.activity.kind);
  return <Screen {...props} />;
}

function phaseAs(
  phase: PhoneMessages['view']['phase'],
  word: string,
): PhoneMessages['view']['phase'] {
  return phase.kind === 'picking' ? { ...phase, closing: word === 'locked' } : phase;
}

/** A connection that answers as it is told to, and tells no time. */
function linkOf({ word, step, secondsUntilStart }: PhoneStateProps): RoomLink {
  const answers: Record<string, Acknowledgement> = {
    refused: { ok: false, code: 'too-late', reason: sentence('refusals.late-pick') },
  };
  return {
    send: (async () =>
      word === 'saving'
        ? NO_ANSWER()
        : (answers[word] ?? { ok: true, version: 1, step })) as RoomLink['send'],
    nextNumber: (_round, above) => above + 1,
    remaining: () => (word === 'no-limit' ? null : word === 'last' ? 7_000 : 42_000),
    currentStep: () => step,
    untilStart: () => 1_000 * secondsUntilStart,
  };
}
