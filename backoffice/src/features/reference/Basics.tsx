import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import source from '../../../../shared/api/src/main/resources/openapi.yaml?url';
import { codes, contract } from './contract';
import classes from './Reference.module.css';
import { Snippet } from './Snippet';

/** What holds for every call: where, who, and what a refusal looks like. */
export function Basics() {
  const { t } = useTranslation();
  const base = location.origin + contract.servers[0].url;
  return (
    <section className={classes.section} aria-labelledby="basics">
      <h2 id="basics">{t('reference.basics')}</h2>
      {contract.info.description
        .trim()
        .split('\n')
        .map((line) => (
          <p key={line} lang="en">
            {line.replaceAll('`', '')}
          </p>
        ))}
      <p>
        {t('reference.token')}{' '}
        <Anchor href={source} underline="always">
          {t('reference.source', { version: contract.info.version })}
        </Anchor>
      </p>
      <Snippet
        label={t('reference.example')}
        text={`TOKEN=$(./niha token admin@niha.local)\ncurl -s "${base}/users/me" -H "Authorization: Bearer $TOKEN"`}
      />
      <h3>{t('reference.codes')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroller} aria-label={t('reference.codes')} tabIndex={0}>
        <table className={`${classes.table} ${classes.codes}`}>
          <thead>
            <tr>
              <th scope="col">{t('reference.status')}</th>
              <th scope="col">{t('reference.code')}</th>
              <th scope="col">{t('reference.says')}</th>
              <th scope="col">{t('reference.meaning')}</th>
            </tr>
          </thead>
          <tbody lang="en">
            {codes.map(({ status, meaning, code, says }) => (
              <tr key={code}>
                <td className="numeric">{status}</td>
                <td className="mono">{code}</td>
                <td>{says}</td>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
