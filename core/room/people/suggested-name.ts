const ADJECTIVES = words(
  'Agile Amber Bold Brave Bright Calm Cheerful Clever Coral Cosmic ' +
    'Curious Daring Eager Gentle Golden Happy Honest Jolly Keen Kind ' +
    'Lively Lucky Mellow Mighty Nimble Noble Patient Polite Proud Quick ' +
    'Quiet Silver Steady Sunny Swift Tidy Violet Warm Wise Witty',
);

const ANIMALS = words(
  'Alpaca Badger Beaver Bison Crane Dolphin Eagle Falcon Ferret Finch ' +
    'Fox Gazelle Gecko Heron Ibex Jackdaw Kiwi Koala Lemur Lynx ' +
    'Magpie Marmot Narwhal Newt Ocelot Osprey Otter Owl Panda Penguin ' +
    'Puffin Quokka Rabbit Robin Salmon Seal Sparrow Swan Tapir Wombat',
);

/** A friendly nickname, such as "Swift Otter", of 1,600. Both numbers are random, at least 0 and below 1. */
export function suggestedName(first: number, second: number): string {
  const row = Math.floor(first * ADJECTIVES.length);
  const column = Math.floor(second * ANIMALS.length);
  return suggestedNameAt(row * ANIMALS.length + column);
}

/** How many there are. */
export const SUGGESTED_NAMES = ADJECTIVES.length * ANIMALS.length;

/** The one with this index, 0 to 1,599. */
export function suggestedNameAt(index: number): string {
  const adjective = ADJECTIVES[Math.floor(index / ANIMALS.length)];
  const animal = ANIMALS[index % ANIMALS.length];
  if (adjective === undefined || animal === undefined) {
    throw new RangeError(`there is no suggested name ${index}`);
  }
  return `${adjective} ${animal}`;
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
