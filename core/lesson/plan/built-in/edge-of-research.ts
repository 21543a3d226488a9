import { WHOLE_WINDOW } from '../../activities/fractal-edge';
import type { PlanItem } from '../lesson-plan';
import {
  CATAPULT,
  CURVE_OF_MINIMA,
  TWO_RATES,
  VALLEY,
  VALLEY_WITH_ADGD,
  VALLEY_WITH_POLYAK,
  WARM_CATAPULT,
} from './experiments';
import { question } from './questions';

const REST_IDEA = 'A run rests where its rate can bear the curvature';

/** What research has found out about the edge since 2020, for a class that knows what 2/L is. */
export const EDGE_OF_RESEARCH: readonly PlanItem[] = [
  {
    id: 'rest',
    title: 'Where do you come to rest?',
    note: 'Every point of two curves is a minimum, and they differ in how curved the loss is there. After the run press R on the projector: small rates rest at a curvature of 18.4, large ones slid on to flatter ground. Ask what decides where. Only then press T: each rate rests just under 2/rate, at 16.6 for 0.12 and 9.93 for 0.2. Above 0.23 nobody rests (Cohen et al. 2021, arXiv 2103.00065).',
    activity: { kind: 'race', experiment: CURVE_OF_MINIMA, isPredicted: false },
    timeLimit: 60,
  },
  {
    id: 'question-rest',
    title: 'Foretell it',
    note: 'Vote, talk for a minute, vote again. 2/0.16 = 12.5, and the run rests at 12.4. Who says 18.4 thinks that the loss alone decides where training ends; who says 6.25 takes 1/rate for the edge.',
    activity: question(
      REST_IDEA,
      'On the loss that you have just seen, at what curvature does a run with a learning rate of 0.16 come to rest?',
      [
        {
          text: 'At about 18.4, as the small rates do.',
          feedback:
            'There the largest stable rate is 0.109. A rate of 0.16 is thrown off that place again and again, and slides on.',
          misconception: 'The loss alone decides where training ends',
        },
        {
          text: 'At about 6.25, which is 1/0.16.',
          feedback:
            'At 1/rate a step goes straight to the bottom. Overshooting is no harm: a run can stay up to twice that curvature.',
          misconception: 'Beyond 1/rate nothing is stable',
        },
        {
          text: 'At about 12.4, just under 2/0.16 = 12.5.',
          feedback:
            'Yes. It slides along the valley until the curvature has fallen to what its rate can bear, and no further.',
          misconception: null,
        },
        {
          text: 'Nowhere: it diverges.',
          feedback:
            'It can’t stay where it first comes down, and yet it doesn’t diverge: the bounces themselves carry it to flatter ground. From 0.23 on they don’t.',
          misconception: 'Above the edge of one minimum every run diverges',
        },
      ],
    ),
    timeLimit: 60,
  },
  {
    id: 'thrown',
    title: 'The catapult',
    note: 'Between 2/h and 4/h, 0.244 and 0.488, the loss rises first and then falls: 0.4 goes up to 3.34 times the first loss and arrives at step 6. Press R, then T: h = 8.2 is the curvature of the output, not the Hessian’s 9.13, and the screen says so. One exception is worth telling: 3/h = 0.366 arrives only at step 74 (Lewkowycz et al. 2020, arXiv 2003.02218).',
    activity: { kind: 'race', experiment: CATAPULT, isPredicted: true },
    timeLimit: 60,
  },
  {
    id: 'catapult-warm',
    title: 'The same with a warm-up',
    note: 'The first five steps use 1/5, 2/5, … of the rate. 0.549, which is 4.5/h and diverged at step 4 before, now arrives at step 30: while the rate grows, the run is thrown to flatter ground by small steps. That is what a warm-up is for (arXiv 2406.09405). Ask who dared to pick above their last edge.',
    activity: { kind: 'race', experiment: WARM_CATAPULT, isPredicted: false },
    timeLimit: 60,
  },
  {
    id: 'without-a-rate',
    title: 'A rival without a rate',
    note: 'The rival knows the loss at the minimum, here 0, and takes steps of gap over squared slope (Polyak). It ignores the pick: it is one run beside yours, and arrives after 33 steps. No rate of yours needs fewer than 53. Ask what it needed to know for that, and who knows it of a network.',
    activity: { kind: 'duel', experiment: VALLEY, rival: VALLEY_WITH_POLYAK },
    timeLimit: 60,
  },
  {
    id: 'without-knowing',
    title: 'And without knowing anything',
    note: 'AdGD measures the curvature between its last two points and needs to know nothing (Malitsky, Mishchenko 2020). It arrives after 40 steps, still before your best 53. Then ask what it does when each gradient is noisy: the measured curvature is then mostly noise.',
    activity: { kind: 'duel', experiment: VALLEY, rival: VALLEY_WITH_ADGD },
    timeLimit: 60,
  },
  {
    id: 'question-why-pick',
    title: 'Why do we still pick one?',
    note: 'An honest question. Let them talk before the second vote: the rivals won on a loss without noise whose minimum was known or whose curvature could be measured exactly.',
    activity: question(
      'What a method without a rate must know instead',
      'Two rivals without a rate were faster than all of us. Why is a rate still picked when networks are trained?',
      [
        {
          text: 'Habit: nobody has tried the others on networks.',
          feedback:
            'They are tried, and some get close. With minibatches what they measure is noisy, and they bring settings of their own.',
          misconception: 'Methods without a rate have no settings',
        },
        {
          text: 'Gradients there are noisy, and the loss at the minimum is unknown.',
          feedback:
            'Yes. Polyak needs the lowest loss, AdGD and backtracking exact gradients. Under noise a schedule that was tuned is still hard to beat.',
          misconception: null,
        },
        {
          text: 'Because they cost many more gradients a step.',
          feedback:
            'Polyak and AdGD take one gradient a step, as plain descent does. Only backtracking tries several lengths.',
          misconception: 'A method without a rate must try several steps',
        },
        {
          text: 'Because large rates would diverge with them too.',
          feedback:
            'They chose their own steps and stayed stable on their own, here at every start rate.',
          misconception: 'Every method has the same edge',
        },
      ],
    ),
    timeLimit: 60,
  },
  {
    id: 'twin-rest',
    title: 'Once more, from the other side',
    note: 'Everybody alone, one vote, then the answer. The twin of “Foretell it”: 2/9.93 = 0.201, and a rate of 0.2 rests there.',
    activity: question(
      REST_IDEA,
      'On the loss with the two curves of minima a run came to rest at a curvature of 9.93. Which learning rate did it have?',
      [
        {
          text: '0.2',
          feedback: 'Yes. 2/0.2 = 10, and it slid along until it was just below.',
          misconception: null,
        },
        {
          text: '0.1',
          feedback:
            'It is 1/0.1 that is 10, and at 1/rate a step goes straight to the bottom. A rate of 0.1 can stay where slow runs rest, at 18.4, and does.',
          misconception: 'Beyond 1/rate nothing is stable',
        },
        {
          text: '0.02',
          feedback: 'So small a rate rests where the way straight down ends, at 18.4.',
          misconception: 'Small rates find flatter minima',
        },
        {
          text: '0.4',
          feedback: 'It diverges: from 0.23 on nothing comes to rest on this loss.',
          misconception: 'The larger the rate, the flatter it ends, without a limit',
        },
      ],
    ),
    timeLimit: 45,
  },
  {
    id: 'fractal-edge',
    title: 'The edge, looked at closely',
    note: 'Each weight now has a rate of its own, from 0 to 3: green arrives, red diverges, blue is still on the way after 200 steps. Ask where the edge is, let them tap, and press the big button: it zooms where most tapped. Three or four zooms are enough for the hall to see that the edge does not become simple (Sohl-Dickstein 2024, arXiv 2402.06184). Close the picture when the time is up.',
    activity: { kind: 'fractal-edge', experiment: TWO_RATES, windows: [WHOLE_WINDOW] },
    timeLimit: null,
  },
];
