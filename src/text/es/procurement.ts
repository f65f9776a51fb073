import type { ProcurementText } from '../contract/procurement.ts';
import { listed, place } from '../grammar/es.ts';

/** Clauses for tenders. */
export const procurement: ProcurementText = {
  kicker: 'Políticas',
  short: 'Compras públicas',
  title: 'Qué exigir cuando compra un organismo público',
  description:
    'Cláusulas para licitaciones que exigen IPv6, por tipo de equipo, con los documentos en que se basan: RIPE-772, RFC 8504, el perfil USGv6 y otros.',
  lead: 'Los equipos permanecen años en una red. Lo que una licitación olvida exigir falta durante el mismo tiempo. RIPE-772, un documento de la comunidad RIPE, ofrece un modelo a los compradores: requisitos por tipo de equipo, prueba de su cumplimiento y competencias de quienes lo instalan. Las cláusulas de esta página siguen sus partes con nuestras propias palabras; las listas de normas están en los documentos indicados junto a cada una.',
  caution:
    'Son sugerencias, no asesoramiento jurídico. Las normas se sustituyen con el tiempo: compruebe la edición más reciente de cada documento antes de publicar una licitación.',
  clausesHeading: 'Cláusulas',
  documents: 'Documentos en que se basa esta cláusula',
  copy: 'Copiar esta cláusula',
  clauses: {
    parity: {
      heading: 'Todo: lo mismo por IPv6 que por IPv4',
      clause:
        'Todo lo ofertado que utilice el protocolo Internet admitirá IPv6. Las funciones, el rendimiento, la seguridad, la gestión y la asistencia por IPv6 serán iguales que por IPv4, y ninguna función necesitará la presencia de IPv4.',
      why: 'No deja lugar a equipos «preparados para IPv6» que solo puedan gestionarse, actualizarse o supervisarse por IPv4.',
    },
    hosts: {
      heading: 'Computadoras, servidores, impresoras y teléfonos de mesa',
      clause:
        'Los equipos terminales cumplirán los requisitos para nodos IPv6 vigentes el día de la oferta (en el momento de redactar este texto, RFC 8504) y funcionarán en redes que ofrezcan solo IPv6.',
      why: 'Una sola lista dice qué debe poder hacer una máquina para considerarse compatible con IPv6.',
    },
    switches: {
      heading: 'Conmutadores',
      clause:
        'Los conmutadores dejarán pasar IPv6 sin trabas. Los conmutadores para empresas y proveedores impedirán además que los equipos terminales se hagan pasar por encaminadores o por servidores de direcciones, y tratarán la multidifusión IPv6 sin inundar la red.',
      why: 'RIPE-772 distingue los requisitos de los conmutadores sencillos de los de empresas y proveedores.',
    },
    routers: {
      heading: 'Encaminadores y conmutadores de capa 3',
      clause:
        'Los encaminadores reenviarán IPv6 por el mismo camino de hardware que IPv4, admitirán los mismos protocolos de encaminamiento para ambos y mantendrán a la vez el número de rutas indicado de los dos.',
      why: 'Las tablas y el caudal de IPv6 merecen su propia cifra en la licitación.',
    },
    security: {
      heading: 'Cortafuegos y otros equipos de seguridad',
      clause:
        'El filtrado, la inspección, el registro de eventos y las redes privadas virtuales funcionarán para IPv6 igual que para IPv4, incluidas las cabeceras de extensión y los fragmentos, con el caudal indicado.',
      why: 'Lo que no ve IPv6 no lo protege.',
    },
    'home-routers': {
      heading: 'Encaminadores domésticos y otros equipos en el domicilio del cliente',
      clause:
        'Los equipos del cliente cumplirán los requisitos básicos para encaminadores IPv6 de borde del cliente (en el momento de redactar este texto, RFC 7084, actualizado por RFC 9096 y RFC 9818). Cuando el proveedor transporte IPv4 sobre IPv6, cumplirán también RFC 8585. IPv6 estará activado cuando el dispositivo salga de su caja.',
      why: 'Un ajuste que los clientes deben encontrar es un ajuste que queda desactivado.',
    },
    mobile: {
      heading: 'Teléfonos móviles y módems',
      clause:
        'Los dispositivos móviles funcionarán en redes móviles que ofrezcan solo IPv6 y accederán a servidores que tengan solo IPv4 mediante la traducción de la red.',
      why: 'En una red que ofrece solo IPv6, un teléfono no tiene una dirección IPv4 propia.',
    },
    software: {
      heading: 'Balanceadores de carga, programas y servicios',
      clause:
        'Los programas y servicios, incluidos los de subcontratistas y los alojados en la nube, serán accesibles y utilizables solo con IPv6, almacenarán y mostrarán direcciones de ambos protocolos y no necesitarán una dirección IPv4 para arrancar, actualizarse o enviar informes.',
      why: 'RIPE-772 tiene partes propias para los balanceadores de carga y para los programas.',
    },
    proof: {
      heading: 'Prueba de cumplimiento',
      clause:
        'El proveedor declarará para cada producto cuáles de las normas exigidas cumple, indicará la prueba o el certificado que lo demuestra y corregirá a su costa, en el plazo indicado, lo que resulte no cumplirlas.',
      why: 'Una lista de normas sin prueba ni remedio es un deseo.',
    },
    skills: {
      heading: 'Las competencias de quienes lo instalan y lo gestionan',
      clause:
        'El proveedor demostrará, mediante referencias o certificados, que las personas que planifican, instalan y atienden el sistema han trabajado con IPv6, y firmará una declaración de competencia.',
      why: 'RIPE-772 termina con una declaración de este tipo.',
    },
  },
  rules: {
    heading: 'Quién tiene una norma así',
    lead: (p) =>
      `Conocemos normas sobre compras ${listed(p.countries.map((country) => place(country, 'of')))}. Algunas obligaciones hablan también de compras; la página de políticas las enumera todas.`,
    more: 'Todas las políticas',
  },
};
