// The words of the invented archive: nobody of this name has said any of it.

const things = [
  'HARBOR',
  'FISH MARKET',
  'LIGHTHOUSE',
  'COG RAILWAY',
  'SALT WORKS',
  'TEA AUCTION',
  'ICE MACHINE',
  'BOTANICAL GARDEN',
  'POST OFFICE',
  'FERRY',
  'BEEKEEPERS',
  'OBSERVATORY',
  'WEATHER STATION',
  'CABLE CAR',
  'CORK FACTORY',
  'SEED BANK',
  'PIANO WORKSHOP',
  'BRIDGE',
  'TRAM DEPOT',
  'SPONGE DIVERS',
  'MAP LIBRARY',
  'CLOCK TOWER',
  'WINDMILL',
  'ORCHARD',
];
const happenings = [
  'GETS A NEW ROOF',
  'ASKS FOR A LOAN',
  'POSTPONES THE TENDER',
  'OPENS IN SPRING',
  'WILL BE MEASURED AGAIN',
  'HAS NO SPARE PARTS',
  'CHANGES HANDS',
  'CELEBRATES ITS FIRST CENTURY',
  'IS LATE AGAIN',
  'BUYS A SECOND BOAT',
  'COUNTS ITS VISITORS',
  'REPLACES THE BELLS',
];
const openings = [
  'THE DIRECTOR OF THE WORKS TOLD ECONOFF THAT',
  'ACCORDING TO THE HARBOR MASTER',
  'VISITORS SAY THAT',
  'THE COOPERATIVE EXPECTS THAT',
  'POST HAS LEARNED THAT',
  'THE MINISTRY REPEATED THAT',
  'NOBODY AT THE OPENING DOUBTED THAT',
  'THE NEWSPAPER WROTE THAT',
];
const middles = [
  'THE NEW ENGINE RUNS QUIETLY AND NEEDS LITTLE OIL',
  'HALF OF THE PRICE WAS PAID IN ADVANCE',
  'THE OLD BOOKS WERE FOUND BEHIND THE STOVE',
  'THE ROAD WILL BE OPEN BEFORE THE RAINS',
  'TWELVE TONS A DAY ARE ENOUGH FOR THE MARKET',
  'THE ROOF HELD IN THE STORM OF LAST WEEK',
  'THE KEEPER WILL STAY UNTIL A SUCCESSOR IS FOUND',
  'THE MAPS SHOW A WELL THAT IS NO LONGER THERE',
];
const endings = [
  'AND THAT THE NEIGHBORS AGREE.',
  'ALTHOUGH THE WIND WAS LOUD.',
  'WHICH SURPRISED EVERYBODY.',
  'AS IT WAS PROMISED IN MAY.',
  'AND ASKED NOT TO BE QUOTED ON THE BELLS.',
  'WITHOUT A WORD ON THE COST.',
];

/** Subjects, each to be followed by a number. */
export const subjects: readonly string[] = things.flatMap((thing) =>
  happenings.map((what) => `THE ${thing} ${what}, LOT`),
);

/** Paragraphs as lines of at most 65 letters. */
export const paragraphs: readonly (readonly string[])[] = openings.flatMap((opening, i) =>
  middles.flatMap((middle, k) =>
    endings.map((ending, n) =>
      wrap(
        `${opening} ${middle} ${ending} ${openings[(i + n + 1) % openings.length]} ${middles[(k + n + 3) % middles.length]} ${endings[(n + k) % endings.length]}`,
      ),
    ),
  ),
);

function wrap(words: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line.length + word.length + 1 > 62) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
