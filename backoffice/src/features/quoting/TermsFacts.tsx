import { useTranslation } from 'react-i18next';
import { Fact, Facts } from '../../kit/Facts';
import { useLanguage } from '../../kit/language';
import { formatBasisPoints } from '../../units/basisPoints';
import type { Quoting, QuotingTerms } from './queries';
import { FIELDS, type TermField, valuesOf } from './terms';

/** The terms by which it quotes, each with its unit; what is not limited is left out. */
export function TermsFacts({ terms, certificate }: { terms: QuotingTerms; certificate: Quoting['certificate_type'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const values = valuesOf(terms, certificate, language);
  const unit: Record<TermField['kind'], string> = {
    points: 'bps',
    certificates: certificate,
    count: '',
    seconds: t('quoting.seconds'),
    price: 'EUR',
  };
  const shown = FIELDS.filter(({ name }) => values[name] !== '' && values[name] !== '0');
  return (
    <Facts>
      {shown.map(({ name, kind }) => (
        <Fact key={name} name={t(`quoting.terms.${name}`)}>
          <span className="numeric">
            {values[name]} {unit[kind]}
            {kind === 'points' && ` (${formatBasisPoints(Number(values[name]), language)})`}
          </span>
        </Fact>
      ))}
    </Facts>
  );
}
