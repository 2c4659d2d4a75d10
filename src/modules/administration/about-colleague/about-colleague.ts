import { passage, type AboutColleague } from '#practice/whole-record/index.ts';
import { sayChange } from '../changes/change-in-words.ts';
import { listRolesOf, listToldChanges } from './about-colleague.queries.ts';

/** The roles of a colleague, today and over time, and who gave and took them. */
export const aboutColleague: AboutColleague = {
  tables: ['access.user_role', 'administration.change'],
  read: async (tx, words, userId) => {
    const roles = await listRolesOf(tx, userId);
    const changes = await listToldChanges(tx, userId);
    return [
      {
        title: words.t('administration.about'),
        passages: [
          ...(roles.length === 0
            ? []
            : [
                passage(
                  words.t('administration.about.today'),
                  ...roles.map((role) => words.t(`administration.role.${role}`)),
                ),
              ]),
          ...changes.map((change) =>
            passage(words.dateTime(change.at), sayChange(words, change), change.byName),
          ),
        ],
      },
    ];
  },
};
