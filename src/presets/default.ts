/** The default preset: every built-in type, every dictionary. The only place where code meets data. */
import { textToBytes } from '../engine/bytes.ts';
import { agency } from '../entities/agency/index.ts';
import { date } from '../entities/date/index.ts';
import { document } from '../entities/document/index.ts';
import { duration } from '../entities/duration/index.ts';
import { event } from '../entities/event/index.ts';
import { location } from '../entities/location/index.ts';
import { money } from '../entities/money/index.ts';
import { organization } from '../entities/organization/index.ts';
import { percent } from '../entities/percent/index.ts';
import { official, person } from '../entities/person/index.ts';
import { quantity } from '../entities/quantity/index.ts';
import { title } from '../entities/title/index.ts';
import { buildExtractor, type Extractor, type ExtractorOptions } from '../extractor.ts';
import { data } from '../generated/dictionaries.ts';
import { agencyLinker } from '../link/agency.ts';
import { echoLinker } from '../link/echo.ts';
import { indicatorLinker } from '../link/indicator/index.ts';
import { locationLinker } from '../link/location.ts';
import { officeLinker } from '../link/office.ts';
import { officialLinker } from '../link/official.ts';
import { confidence } from './confidence.ts';

export const defaultOptions = (): ExtractorOptions => ({
  modules: [
    title,
    official,
    person,
    agency,
    organization,
    location,
    date,
    duration,
    percent,
    money,
    quantity,
    document,
    event,
  ],
  linkers: [echoLinker, locationLinker, agencyLinker, officialLinker, officeLinker, indicatorLinker],
  confidence,
  dictionaries: [textToBytes(data)],
});

let built: Extractor | undefined;

/** The default extractor, built at the first call. */
export function defaultExtractor(): Extractor {
  built ??= buildExtractor(defaultOptions());
  return built;
}
