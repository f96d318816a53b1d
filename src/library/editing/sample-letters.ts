import type { LetterLibrary } from '../../letter/letter-library';
import { openingIds, reasonIds, scenarioIds, type LetterLanguage, type LetterRequest } from '../../letter/request';
import { everyLetter } from '../checking/every-letter';
import { mergeLayers, asTexts, type TextPlace } from '../texts/library-layers';
import { partOrigins } from '../texts/part-places';

/** The invented candidates a text is shown on: those on which `library check` writes every letter. */
export const sampleIds = ['all-known', 'late', 'nothing-known'] as const;
export type SampleId = (typeof sampleIds)[number];

export type Choices = Pick<LetterRequest, 'scenario' | 'opening' | 'reason'>;

/** A letter for an invented candidate, with these choices. */
export function sampleLetter(id: SampleId, language: LetterLanguage, choices: Choices): LetterRequest {
  const { scenario, opening, reason } = choices;
  for (const request of everyLetter(language)) {
    const isSame = request.scenario === scenario && request.opening === opening && request.reason === reason;
    if (isSame && request.address === 'vous' && request.sender.team === undefined && suits(id, request)) return request;
  }
  throw new Error(`no sample letter of ${scenario}, ${opening}`);
}

function suits(id: SampleId, { position, receivedDate, rewordings }: LetterRequest): boolean {
  switch (id) {
    case 'nothing-known':
      return position === undefined;
    case 'all-known':
      return position !== undefined && rewordings?.thanks === 0;
    case 'late':
      return position !== undefined && receivedDate === '2026-03-07';
  }
}

/**
 * Choices with which a letter says the text of a place: those at hand as far as they do, others where they do not.
 * Null for a text that no letter says.
 */
export function choicesFor(place: TextPlace, at: Choices, library: LetterLibrary): Choices | null {
  switch (place.kind) {
    case 'letters':
      return { ...at, scenario: known(scenarioIds, place.id) ?? at.scenario };
    case 'reasons':
      return { ...at, reason: known(reasonIds, place.id) ?? at.reason ?? 'experience' };
    case 'openings':
      return { ...at, opening: known(openingIds, place.id) ?? at.opening };
    case 'partials':
      return choicesAround(at).find((choices) => says(choices, place, library)) ?? null;
  }
}

function known<Id extends string>(ids: readonly Id[], id: string): Id | undefined {
  return ids.find((each) => each === id);
}

/** Those at hand first, then each other scenario, reason and opening with the rest as it is, then all together. */
function choicesAround(at: Choices): readonly Choices[] {
  const reasons = [undefined, ...reasonIds].map((reason) =>
    reason === undefined ? withoutReason(at) : { ...at, reason },
  );
  const openings = openingIds.map((opening) => ({ ...at, opening }));
  const scenarios = scenarioIds.map((scenario) => ({ ...at, scenario }));
  return [
    at,
    ...scenarios,
    ...reasons,
    ...openings,
    ...scenarios.flatMap((choices) =>
      [...reasons, ...openings].map((each) => ({ ...each, scenario: choices.scenario })),
    ),
  ];
}

function withoutReason({ scenario, opening }: Choices): Choices {
  return { scenario, opening };
}

function says(choices: Choices, { language, kind, id }: TextPlace, library: LetterLibrary): boolean {
  const parts = partOrigins(mergeLayers([{ origin: 'built-in', ...asTexts(library) }]), { ...choices, language });
  return Object.values(parts).some(({ places }) => places.some((place) => place.kind === kind && place.id === id));
}
