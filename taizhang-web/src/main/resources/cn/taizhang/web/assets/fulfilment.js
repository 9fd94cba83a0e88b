// fulfilment
