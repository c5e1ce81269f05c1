import { CHECK_RULES, isCheckRule } from '../../diagnostics/check-rules.js';
import type { Diagnostic, DiagnosticCode, Place } from '../../diagnostics/diagnostic.js';
import { catalogue, type Language } from '../../messages/catalogue.js';
import { wordDiagnostic } from '../../messages/word-diagnostic.js';
import type { CheckResult } from '../../pipeline/check-dossier.js';
import { helpUri } from '../documentation.js';

/**
 * The report as a SARIF 2.1.0 log (OASIS, 2020): one run, its rules, a result for each finding. Addresses are relative
 * to where the command was typed; columns count UTF-16 code units, as the places of the dossier do.
 */
export function sarifLog(results: readonly CheckResult[], version: string, language: Language): object {
  const found = results.flatMap(({ diagnostics, allowed }) => [
    ...diagnostics.map((diagnostic) => ({ diagnostic, reason: undefined })),
    ...allowed,
  ]);
  const codes = [...new Set([...CHECK_RULES, ...found.map(({ diagnostic }) => diagnostic.code)])];
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Pupitre', version, semanticVersion: version, language, rules: codes.map((code) => ruleOf(code, language)) } },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ diagnostic, reason }) => resultOf(diagnostic, reason, codes.indexOf(diagnostic.code), language)),
      },
    ],
  };
}

/** A reportingDescriptor (§3.49). A rule that only a build's own errors have says what it says in each result. */
function ruleOf(code: DiagnosticCode, language: Language): object {
  const why = catalogue(language).diagnostics[code].why;
  const uri = helpUri(code);
  return {
    id: code,
    defaultConfiguration: { level: isCheckRule(code) ? 'warning' : 'error' },
    ...(why === undefined ? {} : { fullDescription: { text: why }, help: { text: why } }),
    ...(uri === undefined ? {} : { helpUri: uri }),
  };
}

/** A result (§3.27). What the dossier allows is a result that is suppressed in the source (§3.35). */
function resultOf(found: Diagnostic, reason: string | undefined, ruleIndex: number, language: Language): object {
  const { message, expected, mend } = wordDiagnostic(found, catalogue(language));
  const { report } = catalogue(language);
  const text = [message, ...(expected === undefined ? [] : [`${report.expected} ${expected}`]), ...(mend === undefined ? [] : [`${report.mend} ${mend}`])];
  return {
    ruleId: found.code,
    ruleIndex,
    level: found.severity,
    message: { text: text.join('\n') },
    ...(found.place ? { locations: [locationOf(found.place)] } : {}),
    ...(found.related ? { relatedLocations: found.related.map((place, id) => ({ id, ...locationOf(place), message: { text: report.related } })) } : {}),
    ...(reason === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: reason }] }),
  };
}

/** A location with its region (§3.28, §3.30): lines and columns from 1, the end column excluded, as a place has them. */
function locationOf({ file, start, end }: Place): { readonly physicalLocation: object } {
  const uri = file.split(/[/\\]/).map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}
