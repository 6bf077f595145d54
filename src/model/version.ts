/** The version of this library; a test keeps it equal to that of the package. */
export const VERSION: string = '0.1.0';
