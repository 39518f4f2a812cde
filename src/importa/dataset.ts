/** One of the two datasets of the Commission that can be imported: what it is, and the columns that are read. */
export interface Dataset {
  /** Its own title, and where it is published. */
  titolo: string;
  indirizzo: string;
  /** The option of the command that takes its file. */
  opzione: string;
  /** The end of the id of the document that it becomes. */
  sigla: string;
  /** The tables of a date that it becomes. */
  tabelle: readonly string[];
  /** The columns that it cannot lack, as the dataset names them. */
  colonne: readonly string[];
  /** Columns that tell rows apart where they are there. */
  facoltative: readonly string[];
  /** The columns that no two rows of one programme share all the values of. */
  chiave: readonly string[];
}

/** Allocation, cost of the operations selected and expenditure declared, by year, priority, objective and category of region. */
export const finanze: Dataset = {
  titolo: 'ESIF 2014-2020 Finance Implementation Details',
  indirizzo:
    'https://cohesiondata.ec.europa.eu/dataset/ESIF-2014-2020-Finance-Implementation-Details/99js-gm52',
  opzione: '--finanze',
  sigla: 'ue-finanze',
  tabelle: ['avanzamento-ue'],
  colonne: [
    'cci',
    'title',
    'ver',
    'fund',
    'priority',
    'to',
    'category_of_region',
    'eu_amount',
    'national_amount',
    'total_amount',
    'year',
    'total_eligible_cost',
    'total_eligible_expenditure',
    'reference_date',
  ],
  facoltative: ['eafrd_measure', 'eafrd_fa'],
  chiave: ['year', 'fund', 'priority', 'to', 'category_of_region', 'eafrd_measure', 'eafrd_fa'],
};

/** Values and targets of indicators, by year, priority, investment priority and category of region. */
export const indicatori: Dataset = {
  titolo: 'ESIF 2014-2020 Achievement Details',
  indirizzo: 'https://cohesiondata.ec.europa.eu',
  opzione: '--indicatori',
  sigla: 'ue-indicatori',
  tabelle: ['indicatori-ue', 'destinatari-ue'],
  colonne: [
    'cci',
    'title',
    'fund',
    'indicator_type_code',
    'ind_code',
    'indicator_long_name',
    'to',
    'priority_code',
    'investment_priority',
    'target_value',
    'year',
    'implemented_value',
    'category_of_region',
  ],
  facoltative: [],
  chiave: [
    'year',
    'fund',
    'ind_code',
    'indicator_long_name',
    'priority_code',
    'investment_priority',
    'category_of_region',
  ],
};
