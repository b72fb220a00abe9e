/** Bodies of the political system and the public units that they run. */

import { aliasRule } from '../shared/alias.ts';
import { classId } from '../shared/classes.ts';
import type { Module } from '../shared/module.ts';
import { centralRule } from './central.ts';
import { chainRule } from './chain.ts';
import { datelineRule } from './dateline.ts';
import { delegationRule } from './delegation.ts';
import { localRule } from './local.ts';
import { openRule } from './open.ts';
import { pressRule } from './press.ts';

const OWNERS = [
  'văn phòng',
  'thanh tra',
  'thường trực',
  'TT',
  'ban thường vụ',
  'ban thường trực',
  'đảng ủy',
  'công đoàn',
  'đoàn thanh niên',
  'thường vụ',
  'văn phòng thường trực',
  'ủy ban thường vụ',
  'ban cán sự đảng',
  'ban cán sự',
  'đảng đoàn',
  'bệnh viện đa khoa',
  'cơ quan',
];

export const agency: Module = {
  type: 'agency',
  holds: ['agency', 'organization', 'location'],
  kin: ['organization', 'location'],
  bind(lexicon) {
    // Offices of another body: what follows them is a body of its own, even where a dictionary has both as one.
    for (const owner of OWNERS) lexicon.add(lexicon.ids(owner), classId('owner'), 0, 0);
    return {
      rules: [
        centralRule(lexicon),
        localRule(lexicon),
        openRule(lexicon),
        delegationRule(lexicon),
        chainRule(lexicon),
        pressRule(lexicon),
        datelineRule(lexicon),
        aliasRule('agency')(lexicon),
      ],
    };
  },
};
