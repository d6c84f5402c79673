import {createContext} from 'react';

/**
 * Where else a page is that no document makes: addresses by the paths of versions, which have no slash
 * at their ends. Nothing on other pages, of which Docusaurus knows.
 */
export const PageVersions = createContext<Readonly<Record<string, string>> | undefined>(undefined);
