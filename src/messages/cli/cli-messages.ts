import type { Language } from '../catalogue.js';
import { cliEn } from './en.js';
import { cliFr } from './fr.js';
import type { CliMessages } from './messages.js';

export const cliMessages = (language: Language): CliMessages => (language === 'en' ? cliEn : cliFr);
